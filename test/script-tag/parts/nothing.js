// A file of another version does nothing.
