/** The part of `datapackage` that is used here. The package has no types. */
declare module 'datapackage' {
	interface Resource {
		readonly name: string;
		readonly schema: { readonly primaryKey: readonly string[] };
		/** Reads the rows, and throws if one does not fit the schema. */
		read: () => Promise<unknown[][]>;
	}
	interface DataPackageLibrary {
		validate: (descriptor: unknown) => Promise<{ valid: boolean; errors: Error[] }>;
		Package: {
			load: (
				descriptor: unknown,
				options: { basePath: string }
			) => Promise<{ readonly resources: readonly Resource[] }>;
		};
	}
	const library: DataPackageLibrary;
	export default library;
}
