"""The corpus's models: which factory makes each graph, and its category.

Nothing here is imported to read the corpus; the captured samples stand for themselves.
"""

# Graph name: (factory's module in this package, category). The factory's name is the graph's.
ZOO: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        ("resnet50", "mobilenet_v3_large", "efficientnet_b0", "convnext_tiny", "vit_b_16", "swin_t"),
        ("vision", "computer_vision"),
    ),
    **dict.fromkeys(("unet", "yolo", "segformer"), ("dense", "computer_vision")),
    **dict.fromkeys(
        ("bert_base", "distilbert", "minilm", "gpt2", "llama", "qwen3", "t5_small", "mamba"), ("hub", "nlp")
    ),
    "mamba2": ("language", "nlp"),
    **dict.fromkeys(("whisper_encoder", "wav2vec2"), ("hub", "audio")),
    **dict.fromkeys(("conformer", "wavenet", "audio_tagger", "vocoder"), ("audio", "audio")),
    "clip": ("hub", "multimodal"),
    **dict.fromkeys(("vqa_fuser", "perceiver_fusion"), ("multimodal", "multimodal")),
    **dict.fromkeys(("diffusion_unet", "dit", "vae_decoder", "dcgan", "mae_decoder"), ("generative", "generative")),
    **dict.fromkeys(("gcn", "gat"), ("other", "graph")),
    **dict.fromkeys(("dlrm", "deepfm"), ("other", "recommendation")),
    **dict.fromkeys(("tabtransformer", "pointnet", "nbeats"), ("other", "other")),
    "lstm_tagger": ("other", "nlp"),
    **dict.fromkeys(("tiny_conv", "tiny_mixer", "tiny_boxes", "tiny_resnet"), ("tiny", "computer_vision")),
    **dict.fromkeys(
        (
            "tiny_norm_gelu", "tiny_attention", "tiny_bag", "tiny_swiglu", "tiny_rope", "tiny_positions", "tiny_sampler",
            "tiny_transformer", "tiny_fourier", "tiny_router",
        ),
        ("tiny", "nlp"),
    ),
    **dict.fromkeys(("tiny_mlp", "tiny_gru_step", "tiny_actor_critic", "tiny_lstm"), ("tiny", "other")),
    "tiny_gnn": ("tiny", "graph"),
}
