# Orca loads this file from its folder of settings: a speech server that writes down, a line for each text, all that Orca would say.

import os

from orca import speech


class Recorder:
    def __init__(self, path):
        self.file = open(path, "a", encoding="utf8", buffering=1)

    def write(self, text):
        self.file.write(" ".join(text.split()) + "\n")

    def speak(self, text, acss=None, interrupt=True):
        self.write(text)

    def speakCharacter(self, character, acss=None):
        self.write(character)

    def sayAll(self, utterances, progress):
        for context, acss in utterances:
            self.write(context.utterance)

    # Keys that were pressed, rates and pitches are nothing that is read.
    def __getattr__(self, name):
        return lambda *given, **named: None


recorder = Recorder(os.environ["SPEECH_FILE"])


def useRecorder(*given):
    speech._speechserver = recorder


# Orca shuts its server down once it has read its settings, and asks for another.
speech._initSpeechServer = useRecorder
