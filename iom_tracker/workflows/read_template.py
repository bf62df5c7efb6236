"""Say of which template reports are made where none is named."""

from iom_tracker.workflows.template_in_use import template_in_use


def read_template() -> str:
    """Return the name of the template that is kept; empty where the shipped one is used.

    Raises:
        KeptTemplateDamaged, CannotAccess: the kept one is not what was put there, or cannot be read.
        KeptTemplateRefused: no report can be made of it any more.
    """
    return template_in_use().name
