/** A parser's answer: the value, or one problem that a person can mend. Parsers return it; they never throw for bad input. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem };
