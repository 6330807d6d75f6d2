DROP TABLE launch_steps;
