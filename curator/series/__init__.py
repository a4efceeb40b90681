"""Training series: pictures projected into a StyleGAN2 generator and blended into another."""
