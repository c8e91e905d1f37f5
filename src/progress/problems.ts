/** A problem of a feed and its place: a field of the feed format, or a row and a column of a table. */
export interface FeedProblem {
  /** One of SnapshotProblem's, or of the table's reader. */
  readonly code: string;
  readonly field: string;
  /** It is in a table (CSV), and stands there. */
  readonly isTable?: true;
}
