import { chmod, lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// An image is a store as a map: the path below its folder to { mode, contents }, or to { mode } for a folder.

export async function imageOf(directory) {
  const image = new Map();
  for (const name of (await readdir(directory, { recursive: true })).sort()) {
    const path = join(directory, name);
    const { mode } = await lstat(path);
    const isFolder = (mode & 0o170000) === 0o040000;
    image.set(name, isFolder ? { mode: mode & 0o777 } : { mode: mode & 0o777, contents: await readFile(path) });
  }
  return image;
}

/** Makes a folder that holds what the image says. */
export async function lay(image, directory) {
  await mkdir(directory, { recursive: true });
  for (const [name, { mode, contents }] of image) {
    const path = join(directory, name);
    if (contents === undefined) await mkdir(path, { recursive: true, mode });
    else {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(path, contents, { mode });
      await chmod(path, mode);
    }
  }
}

/** What differs between two images, a line each. */
export function differences(one, other) {
  const said = [];
  const names = Array.from(new Set([...one.keys(), ...other.keys()]));
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    const [a, b] = [one.get(name), other.get(name)];
    if (a === undefined || b === undefined) said.push(`${name}: only in the ${a === undefined ? "new" : "old"}`);
    else if (a.mode !== b.mode) said.push(`${name}: mode ${a.mode.toString(8)} and ${b.mode.toString(8)}`);
    else if ((a.contents === undefined) !== (b.contents === undefined)) said.push(`${name}: a file and a folder`);
    else if (a.contents !== undefined && !a.contents.equals(b.contents)) said.push(`${name}: other octets`);
  }
  return said;
}
