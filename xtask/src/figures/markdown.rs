//! Markdown by hand, since it is a line for a row: tables, and the places of a page that hold them.

use anyhow::{Context, Result};

/// A table whose first column is words and whose other columns are figures.
pub fn table(columns: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut text =
        format!("| {} |\n|---|{}\n", columns.join(" | "), "--:|".repeat(columns.len() - 1));
    for row in rows {
        text += &format!("| {} |\n", row.join(" | "));
    }
    text
}

/// Replaces what stands between `<!-- NAME -->` and `<!-- end -->`.
pub fn replace(text: &str, name: &str, content: &str) -> Result<String> {
    let start = format!("<!-- {name} -->\n");
    let (before, rest) = text.split_once(&start).with_context(|| format!("no {}", start.trim()))?;
    let (_, after) =
        rest.split_once("<!-- end -->").with_context(|| format!("{name} has no end"))?;
    Ok(format!("{before}{start}\n{content}\n<!-- end -->{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_words_to_the_left_and_figures_to_the_right() {
        let text = table(&["name", "s"], [vec!["a".to_owned(), "1".to_owned()]]);
        assert_eq!(text, "| name | s |\n|---|--:|\n| a | 1 |\n");
    }

    #[test]
    fn tables_take_the_place_of_older_ones() -> Result<()> {
        let text = "a\n<!-- x -->\nold\n<!-- end -->\nb\n<!-- y -->\n<!-- end -->\n";
        let once = replace(text, "x", "| new |\n")?;
        assert_eq!(once, "a\n<!-- x -->\n\n| new |\n\n<!-- end -->\nb\n<!-- y -->\n<!-- end -->\n");
        assert_eq!(replace(&once, "x", "| new |\n")?, once);
        assert!(replace(text, "z", "").is_err());
        Ok(())
    }
}
