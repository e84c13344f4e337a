import { v7 } from "uuid";

/** A new UUID v7: sortable by time, and what `messages` and `scans` are partitioned by. */
export const newId = (): string => v7();

/** A UUID v7 as of `moment`, for data that is loaded with its own dates. */
export const idAt = (moment: Date): string => v7({ msecs: moment.getTime() });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether `text` has the form of a UUID; anything else would be a database error. */
export const isUuid = (text: string): boolean => UUID.test(text);
