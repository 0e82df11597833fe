import type { Child } from "hono/jsx";
import type { CopyView } from "../../app/copy/standing.ts";
import type { Instant } from "../../domain/time.ts";
import { Facts, Section, Sentence, State } from "../parts.tsx";
import { Away, Time } from "../when.tsx";
import { copyStands } from "../today/working.tsx";

/** The newest backup, and who takes them. */
export interface BackupView {
  /** Absent: there is none. */
  readonly newest?: { readonly takenAt: Instant; readonly file: string; readonly octets: number };
  readonly folder: string;
  /** The device takes one each day. */
  readonly isDaily: boolean;
  /** Why nobody can say. */
  readonly trouble?: string;
}

interface Kept {
  /** Absent: no place is configured. */
  readonly copy: CopyView | undefined;
  readonly backup: BackupView;
}

/** What there is when the card dies: the copy, and the newest backup. */
export function OffTheDevice({ copy, backup }: Kept) {
  return (
    <Section title="Copy and backup" id="copy-and-backup" aside="what is left when the card dies">
      <Facts facts={[...(copy === undefined ? NO_COPY : copyFacts(copy)), ...backupFacts(backup)]} />
    </Section>
  );
}

type Fact = readonly [name: string, value: Child];

const NO_COPY: readonly Fact[] = [
  [
    "Copy",
    <>
      none: what is decided is lost with the card, but for what a backup holds; set <code>copy.folder</code> or{" "}
      <code>copy.nats</code>
    </>,
  ],
];

function copyFacts(copy: CopyView): readonly Fact[] {
  const { place, state, trouble, lagRecords, lagSeconds, sequence, epoch, checkpointAt, drill } = copy;
  return [
    [
      "Copy",
      <>
        <State tone={copyStands(state)}>{state}</State>
        {trouble === undefined ? null : (
          <p class="soft">
            <Sentence words={trouble} />
          </p>
        )}
      </>,
    ],
    ["Its place", <code>{place}</code>],
    [
      "Behind",
      lagRecords === 0
        ? "by nothing"
        : `by ${lagRecords} ${lagRecords === 1 ? "record" : "records"}, the oldest for ${lagSeconds} s`,
    ],
    ["Reaches", `to record ${sequence}, in epoch ${epoch}`],
    ...(checkpointAt === undefined ? [] : [["Folded", <When at={checkpointAt} />] as const]),
    ["Last verified", drill === undefined ? "not yet; by hand: leadline copy verify" : <Drilled drill={drill} />],
  ];
}

function Drilled({ drill }: { readonly drill: NonNullable<CopyView["drill"]> }) {
  return (
    <>
      <State tone={drill.kind === "sound" ? "good" : "bad"}>{drill.kind}</State> <When at={drill.at} />
      <p class="soft">
        {drill.kind === "sound" ? (
          `the same state was rebuilt up to record ${drill.sequence} from ${drill.objects} objects in ${drill.seconds} s`
        ) : (
          <Sentence words={drill.why} />
        )}
      </p>
    </>
  );
}

function backupFacts({ newest, folder, isDaily, trouble }: BackupView): readonly Fact[] {
  const none = isDaily ? "none yet: the first is taken ten minutes after a start" : "none is taken by itself";
  return [
    [
      "Newest backup",
      newest === undefined ? (
        (trouble ?? none)
      ) : (
        <>
          <When at={newest.takenAt} />
          <p class="soft">
            <code>{newest.file}</code>, {(newest.octets / 1_000_000).toFixed(1)} MB
          </p>
        </>
      ),
    ],
    ["Backups lie in", <code>{folder}</code>],
  ];
}

function When({ at }: { readonly at: Instant | string }) {
  return (
    <>
      <Time at={at} exact /> (<Away at={at} />)
    </>
  );
}
