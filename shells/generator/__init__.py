"""Writes what both shells take from `shells/`: words and design tokens."""
