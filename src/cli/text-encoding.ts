import { createReadStream } from "node:fs";

/**
 * In which encoding a text file is written, by the name that TextDecoder knows: UTF-8 if all of it is valid UTF-8,
 * UTF-16 by its byte order mark, else Windows-1252, of which Latin-1 is the printable part.
 */
export async function encodingOf(path: string): Promise<"utf-8" | "utf-16le" | "windows-1252"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path)) {
      const octets = chunk as Buffer;
      if (isFirst && octets[0] === 0xff && octets[1] === 0xfe) return "utf-16le";
      isFirst = false;
      decoder.decode(octets, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    // Encoding Standard 7.2: with `fatal`, a TypeError says that the octets are none of the encoding.
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}
