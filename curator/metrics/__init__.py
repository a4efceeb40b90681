"""Comparison of pictures with their references: LPIPS, L2, SSIM, Gram and Content."""
