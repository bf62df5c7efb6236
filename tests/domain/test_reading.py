from iom_tracker.domain.reading import WordAccount


def test_an_account_balances_when_every_word_has_a_place() -> None:
    assert WordAccount(total=10, placed=4, headings=3, furniture=2, not_placed=1).balances


def test_an_account_with_a_word_lost_or_counted_twice_does_not_balance() -> None:
    assert not WordAccount(total=10, placed=4, headings=3, furniture=2, not_placed=0).balances
    assert not WordAccount(total=10, placed=5, headings=3, furniture=2, not_placed=1).balances


def test_a_document_without_words_balances() -> None:
    assert WordAccount.nothing().balances
