"""Ways to quantize a weight, as functions on tensors, one published method a file; ``result.Quantized`` is what all of them give."""
