"""Text around a generator: the model's tokenizer, chat template and stop strings. Imports the runtime alone, as ``burnish.load`` does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..runtime.decode import Generated
from ..runtime.errors import BurnishError
from ..runtime.generator import Generator, Language
from ..runtime.kv_state import Kind


class TextGenerator(Generator):
    """Generates from token ids, or from text where the model came with a tokenizer."""

    def __init__(self, step: Callable[..., Sequence[Any]], inputs: Sequence[str], kinds: Sequence[Kind], language: Language) -> None:
        super().__init__(step, inputs, kinds, language)
        self._tokenizer: Any = None

    @property
    def tokenizer(self) -> Any:
        """The model's tokenizer; raises BurnishError where it has none."""
        if self._tokenizer is None:
            if not self.language.tokenizer:
                raise BurnishError(f"{self.language.name} came without a tokenizer: give token ids")
            try:
                from tokenizers import Tokenizer
            except ImportError as error:
                raise BurnishError("text needs the tokenizers package: pip install tokenizers") from error
            self._tokenizer = Tokenizer.from_str(self.language.tokenizer)
        return self._tokenizer

    def prompt(self, text: str, chat: bool = True) -> list[int]:
        """The ids of a text, as a user's message to a model that has a chat template; without, behind the token that the model's texts begin with, if any."""
        templated = chat and bool(self.language.chat_template)
        text = _templated(self.language, text) if templated else text
        return list(self.tokenizer.encode(text, add_special_tokens=not templated).ids)

    def text(
        self, text: str, *, chat: bool = True, stop_strings: Sequence[str] = (), on_text: Callable[[str], object] | None = None, **options: Any
    ) -> tuple[str, Generated]:
        """Continue a text. ``on_text`` gets each piece as it comes; ``stop_strings`` end the text before the first of them. The rest is as for :meth:`generate`."""
        stream = _Stream(self.tokenizer, stop_strings, on_text)
        result = self.generate([self.prompt(text, chat)], stopped=lambda _, tokens: stream.take(tokens), **options)
        return stream.finish(result.tokens[0]), result


def _templated(language: Language, text: str) -> str:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    template = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True).from_string(language.chat_template)
    return template.render(messages=[{"role": "user", "content": text}], add_generation_prompt=True, **language.special)


class _Stream:
    """Text as tokens come in: what is sure to stay is passed on, that is all but an unfinished character and what may begin a stop string."""

    def __init__(self, tokenizer: Any, stops: Sequence[str], on_text: Callable[[str], object] | None) -> None:
        self.tokenizer, self.stops, self.on_text = tokenizer, tuple(s for s in stops if s), on_text
        self.given = 0

    def _text(self, tokens: Sequence[int]) -> tuple[str, bool]:
        text = self.tokenizer.decode(list(tokens))
        ends = [at for s in self.stops if (at := text.find(s)) >= 0]
        return (text[: min(ends)], True) if ends else (text, False)

    def take(self, tokens: Sequence[int]) -> bool:
        """Pass on what is new; whether a stop string came."""
        text, ended = self._text(tokens)
        held = 0 if ended else max((n for s in self.stops for n in range(1, len(s)) if text.endswith(s[:n])), default=0)
        if ended or not text.endswith("\ufffd"):
            self._give(text[: len(text) - held])
        return ended

    def finish(self, tokens: Sequence[int]) -> str:
        """The whole text; what was held back is passed on."""
        text, _ = self._text(tokens)
        self._give(text)
        return text

    def _give(self, text: str) -> None:
        if self.on_text is not None and len(text) > self.given:
            self.on_text(text[self.given :])
        self.given = max(self.given, len(text))
