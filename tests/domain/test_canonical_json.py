import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json, digest_of

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_what_is_written_is_read_as_the_same_value(value: object) -> None:
    assert json.loads(canonical_json(value)) == value


@given(st.dictionaries(st.text(max_size=5), values, max_size=4))
def test_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)


def test_text_stands_as_it_is_and_nothing_stands_between() -> None:
    assert canonical_json({"b": [1, "é\u2028"], "a": None}) == '{"a":null,"b":[1,"é\u2028"]}'


@pytest.mark.parametrize("value", [1.0, {"a": [0.5]}, (float("nan"),), {1: "a"}, b"bytes", {1, 2}], ids=repr)
def test_what_has_no_single_form_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


def test_a_digest_is_the_sha_256_of_the_text_in_utf_8() -> None:
    assert digest_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"
