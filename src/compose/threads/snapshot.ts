import { gatewayFold } from "../../domain/fold.ts";
import { carryOut } from "../../store/disk/thread.ts";
import { type SnapshotOrder, writeSnapshot } from "../../store/snapshot/snapshot.ts";

// The script of the thread that takes snapshots: tens of thousands of agents become JSON.
await carryOut(({ directory, upTo }: SnapshotOrder) => writeSnapshot(directory, upTo, gatewayFold));
