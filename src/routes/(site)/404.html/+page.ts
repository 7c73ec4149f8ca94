// Hosts of files look for a file of this name, not for a folder.
export const trailingSlash = 'never';
