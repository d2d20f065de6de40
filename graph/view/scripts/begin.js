"use strict";
speech.begin();
