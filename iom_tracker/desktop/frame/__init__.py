"""What stands round the outline and the editor: rail, top bar, status line, side panel, welcome page."""
