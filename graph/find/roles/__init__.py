"""What a clause does with what it names: the role of each reference, and what is changed of what an act set."""
