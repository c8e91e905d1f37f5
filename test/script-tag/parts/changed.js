globalThis.partsForTest.changed = {};
