/** TP-DCS (3GPP TS 23.038 4), as far as it tells how to read and treat a message. */
export interface DataCoding {
  readonly octet: number;
  readonly charset: Charset;
  /** Compressed text (3GPP TS 23.042). */
  readonly compressed: boolean;
  /** 0 is shown at once and not stored, 2 is for the (U)SIM. */
  readonly messageClass?: 0 | 1 | 2 | 3;
  readonly waiting?: MessageWaiting;
}

type Charset = "gsm7" | "8bit" | "ucs2";

/** A message waiting indication: something waits at the network, or (`active` false) no longer does. */
interface MessageWaiting {
  readonly type: "voicemail" | "fax" | "email" | "other";
  readonly active: boolean;
  /** Whether the text is to be kept. */
  readonly store: boolean;
}

/** The coding groups of the upper semi-octet that are no general coding. */
const WAITING_DISCARD = 0xc;
const WAITING_STORE_GSM7 = 0xd;
const WAITING_STORE_UCS2 = 0xe;
const CODING_AND_CLASS = 0xf;

const CHARSETS = ["gsm7", "8bit", "ucs2"] as const;
const CLASSES = [0, 1, 2, 3] as const;
const WAITING_TYPES = ["voicemail", "fax", "email", "other"] as const;

/** Every value is read; those that are reserved count as the default alphabet (3GPP TS 23.038 4). */
export function readDataCoding(octet: number): DataCoding {
  const group = octet >> 4;
  switch (group) {
    case WAITING_DISCARD:
    case WAITING_STORE_GSM7:
    case WAITING_STORE_UCS2:
      return {
        octet,
        charset: group === WAITING_STORE_UCS2 ? "ucs2" : "gsm7",
        compressed: false,
        waiting: {
          type: WAITING_TYPES[octet & 0b11] ?? "other",
          active: (octet & 0b1000) !== 0,
          store: group !== WAITING_DISCARD,
        },
      };
    case CODING_AND_CLASS:
      return { octet, charset: (octet & 0b100) === 0 ? "gsm7" : "8bit", compressed: false, ...messageClass(octet) };
    default:
      return group < 0b1000 ? general(octet) : { octet, charset: "gsm7", compressed: false };
  }
}

/** General data coding, and the same marked for automatic deletion. */
function general(octet: number): DataCoding {
  return {
    octet,
    charset: CHARSETS[(octet >> 2) & 0b11] ?? "gsm7",
    compressed: (octet & 0b10_0000) !== 0,
    ...((octet & 0b1_0000) === 0 ? undefined : messageClass(octet)),
  };
}

function messageClass(octet: number): Pick<DataCoding, "messageClass"> {
  return { messageClass: CLASSES[octet & 0b11] ?? 0 };
}
