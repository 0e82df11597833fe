const LF = 0x0a;
const CR = 0x0d;
const CTRL_Z = 0x1a;
const ESC = 0x1b;

/** Longer than any line of a modem: noise is cut here. */
const MAX_PIECE_OCTETS = 4096;

/** Puts the octets of one direction together to pieces that can be understood by themselves. */
export interface PieceReader {
  /** The pieces that these octets complete. */
  push(octets: Uint8Array): readonly string[];
  /** What has begun and not ended. */
  rest(): string;
}

/** A command ends with CR, a text with Ctrl-Z; ESC stands alone (27.005 3.3.5, 4.3). */
export function createDriverPieces(): PieceReader {
  return createPieces((_, octet) => octet === CR || octet === CTRL_Z || octet === ESC);
}

/** A line ends with LF; empty ones go with the line that follows. The prompt has no end (27.005 3.5.1). */
export function createModemPieces(): PieceReader {
  const lines = createPieces((piece, octet) => octet === LF && piece.trim() !== "");
  return {
    push(octets) {
      const complete = lines.push(octets);
      return lines.isAtPrompt() ? [...complete, lines.rest()] : complete;
    },
    rest: lines.rest,
  };
}

function createPieces(isEnd: (piece: string, octet: number) => boolean): PieceReader & { isAtPrompt(): boolean } {
  let piece = "";
  const take = (): string => {
    const taken = piece;
    piece = "";
    return taken;
  };

  return {
    push(octets) {
      const complete: string[] = [];
      for (const octet of octets) {
        piece += String.fromCharCode(octet);
        if (isEnd(piece, octet) || piece.length >= MAX_PIECE_OCTETS) complete.push(take());
      }
      return complete;
    },
    rest: take,
    isAtPrompt: () => piece.trim() === ">",
  };
}
