"""The page's own theme: calm colours, system fonts, light and dark; nothing is fetched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gradio as gr

FOLDER = Path(__file__).parent
SYSTEM_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "Liberation Sans", "sans-serif")
MONO_FONTS = ("ui-monospace", "Consolas", "DejaVu Sans Mono", "monospace")


COLOURS = {
    "body_background_fill": "#ffffff",
    "body_background_fill_dark": "#10181c",
    "body_text_color": "#17252b",
    "body_text_color_dark": "#e7eef0",
    "body_text_color_subdued": "#47585f",
    "body_text_color_subdued_dark": "#a9b8be",
    "background_fill_primary": "#ffffff",
    "background_fill_primary_dark": "#10181c",
    "background_fill_secondary": "#f3f7f7",
    "background_fill_secondary_dark": "#18242a",
    "block_background_fill": "transparent",
    "block_background_fill_dark": "transparent",
    "block_border_width": "0px",
    "block_shadow": "none",
    "block_label_text_color": "#17252b",
    "block_label_text_color_dark": "#e7eef0",
    "block_title_text_color": "#17252b",
    "block_title_text_color_dark": "#e7eef0",
    "block_title_text_weight": "600",
    "border_color_primary": "#c3d0d3",
    "border_color_primary_dark": "#3a4b52",
    "input_background_fill": "#ffffff",
    "input_background_fill_dark": "#18242a",
    "input_border_color": "#5f7279",
    "input_border_color_dark": "#8a9ba1",
    "input_border_width": "1px",
    "input_placeholder_color": "#57686f",
    "input_placeholder_color_dark": "#9fb0b6",
    "button_primary_background_fill": "#0b5d66",
    "button_primary_background_fill_hover": "#084850",
    "button_primary_background_fill_dark": "#7fd0d9",
    "button_primary_background_fill_hover_dark": "#a5e0e6",
    "button_primary_text_color": "#ffffff",
    "button_primary_text_color_dark": "#0c2226",
    "button_secondary_background_fill": "#ffffff",
    "button_secondary_background_fill_dark": "#18242a",
    "button_secondary_background_fill_hover": "#eaf2f2",
    "button_secondary_background_fill_hover_dark": "#22323a",
    "button_secondary_border_color": "#5f7279",
    "button_secondary_border_color_dark": "#8a9ba1",
    "button_secondary_text_color": "#17252b",
    "button_secondary_text_color_dark": "#e7eef0",
}
"""Gradio's own variables, light and `_dark`; text holds 4.5:1 on its ground in both."""


def make_theme() -> Any:  # noqa: ANN401 - gradio has no types that mypy can follow here
    """The Gradio theme; the details are in `theme.css`, which uses the same colours."""
    theme = gr.themes.Base(
        primary_hue=gr.themes.colors.teal,
        neutral_hue=gr.themes.colors.slate,
        font=list(SYSTEM_FONTS),
        font_mono=list(MONO_FONTS),
        text_size=gr.themes.sizes.text_lg,
        radius_size=gr.themes.sizes.radius_md,
    )
    return theme.set(**COLOURS)


def read_part(name: str) -> str:
    """One of the page's own files: theme.css or page.js."""
    return (FOLDER / name).read_text(encoding="utf-8")
