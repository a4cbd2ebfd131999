import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file or folder of the project, by its path from the root. */
export const at = (path: string): string => join(root, path);

/** The rendered icons, by their width and height in pixels. */
export const ICONS = { 108: 'assets/images/icon-108.png', 512: 'assets/images/icon-512.png' };
