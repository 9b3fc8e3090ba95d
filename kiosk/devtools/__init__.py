"""Tools for developers and authors: the robot, the tour, key names."""
