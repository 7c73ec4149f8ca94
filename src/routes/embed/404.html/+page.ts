// Static hosts expect a file of this name, not a folder.
export const trailingSlash = 'never';
