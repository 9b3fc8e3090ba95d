"""The running process: supervisor, run history, service manager, signals, memory, child processes, Qt set-up."""
