"""Imported by the process from which builds are forked, before the first."""

import jieba
import warm

jieba.initialize()
warm.reader()
