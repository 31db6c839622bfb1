//! What extractors that are crates keep of HTML documents: a JSON list of documents in, a JSON list of texts out (`null`: nothing found).

use std::io::Read;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let tool = std::env::args().nth(1).unwrap_or_default();
    let mut input = String::new();
    std::io::stdin().lock().read_to_string(&mut input)?;
    let documents: Vec<String> = serde_json::from_str(&input)?;
    let texts: Vec<Option<String>> = documents
        .iter()
        .map(|html| match tool.as_str() {
            "dom_smoothie" => {
                dom_smoothie::Readability::new(html.as_str(), None, None).and_then(|mut r| r.parse()).ok().map(|a| a.text_content.to_string())
            }
            "legible" => legible::parse(html, None, None).ok().map(|a| a.text_content),
            other => panic!("expected dom_smoothie or legible, found {other}"),
        })
        .collect();
    println!("{}", serde_json::to_string(&texts)?);
    Ok(())
}
