import io
import json

from iom_tracker.environment.speller_process import WithIze, answer, serve


class FewWords:
    """An engine that knows two words."""

    def spell(self, word: str) -> bool:
        return word in {"tent", "camp"}

    def suggest(self, word: str) -> tuple[str, ...]:
        return ("tent",) if word.startswith("t") else ()


def test_a_question_about_words_is_answered_with_those_that_are_wrong() -> None:
    assert answer(FewWords(), {"wrong": ["tent", "tint", "camp", "kamp"]}) == ["tint", "kamp"]


def test_a_question_about_one_word_is_answered_with_what_may_be_meant() -> None:
    assert answer(FewWords(), {"suggest": ["tint"]}) == ["tent"]


def test_every_line_is_answered_with_a_line() -> None:
    questions = io.BytesIO('{"wrong": ["té", "tent"]}\n{"suggest": ["té"]}\n'.encode())
    answers = io.BytesIO()
    serve(FewWords(), questions, answers)
    assert [json.loads(line) for line in answers.getvalue().splitlines()] == [["té"], ["tent"]]


class American:
    """An engine that knows words in -ize, and others that are not asked for."""

    def spell(self, word: str) -> bool:
        return word in {"organize", "color"}

    def suggest(self, word: str) -> tuple[str, ...]:
        return ("organize", "color") if word else ()


def test_another_dictionary_is_believed_about_words_in_ize_only() -> None:
    engine = WithIze(FewWords(), American())
    assert [engine.spell(word) for word in ("tent", "organize", "color", "orgnize")] == [True, True, False, False]
    assert engine.suggest("torgnize") == ("organize", "tent")
    assert engine.suggest("tint") == ("tent",)
