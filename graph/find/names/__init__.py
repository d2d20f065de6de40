"""What is named by name: instruments, bodies and programmes, known or not."""
