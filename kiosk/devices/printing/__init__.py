"""Printing over IPP: jobs, queues, the daily limit."""
