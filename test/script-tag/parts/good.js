globalThis.partsForTest.good = { answer: 42 };
