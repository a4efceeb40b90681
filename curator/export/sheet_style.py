"""What a contact sheet looks like: calm, so that the pictures speak; on paper as on a screen."""

STYLE = """
:root {
  color-scheme: light dark;
  --ground: #f7f6f4; --card: #ffffff; --mat: #ecebe8; --ink: #1d1c1a; --quiet: #6b6862;
  --line: #dedcd7; --accent: #8a5a12; --track: #e4e2dd;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171614; --card: #201f1d; --mat: #121110; --ink: #ece9e4; --quiet: #a09b92;
    --line: #34322e; --accent: #e0a54a; --track: #34322e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem clamp(1rem, 4vw, 4rem) 4rem; max-width: 110rem;
  background: var(--ground); color: var(--ink);
  font: 0.875rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
header { margin-bottom: 2rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
h1 { margin: 0 0 0.25rem; font-size: 1.75rem; font-weight: 600; letter-spacing: -0.01em; }
p { margin: 0; }
header p, .made, .flag { color: var(--quiet); }
main {
  display: grid; gap: 1.25rem;
  grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
}
figure {
  margin: 0; overflow: hidden; background: var(--card);
  border: 1px solid var(--line); border-radius: 8px;
}
.mat {
  display: grid; place-items: center; aspect-ratio: 4 / 3; padding: 0.5rem;
  background: var(--mat); color: var(--quiet); text-align: center;
}
.mat img { max-width: 100%; max-height: 100%; min-height: 0; object-fit: contain; }
.mat:has(img) { grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
figcaption {
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.375rem;
  padding: 0.75rem 0.875rem 0.875rem;
}
.name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 500; }
.rank { margin-right: 0.25rem; color: var(--accent); font-weight: 700; }
.rank, .score { font-variant-numeric: tabular-nums; }
.score { display: flex; align-items: center; gap: 0.5rem; white-space: nowrap; }
.bar {
  flex: 1; min-width: 2rem; height: 4px; border-radius: 2px;
  background: linear-gradient(to right, var(--accent) var(--share), var(--track) 0);
}
.band { color: var(--quiet); }
.band.art { color: var(--accent); }
.marks { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.5rem; }
.stars { color: var(--accent); letter-spacing: 0.1em; }
.label { width: 0.75rem; height: 0.75rem; border-radius: 50%; }
.red { background: #d64541; } .orange { background: #e08a2c; } .yellow { background: #d9bd2b; }
.green { background: #4f9d4b; } .blue { background: #3f7fc9; } .purple { background: #8e5bbd; }
.tag {
  max-width: 100%; padding: 0 0.5rem; overflow-wrap: anywhere;
  border: 1px solid var(--line); border-radius: 1rem; font-size: 0.8125rem;
}
details { color: var(--quiet); }
summary { width: fit-content; cursor: pointer; border-radius: 2px; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
details p {
  margin-top: 0.25rem; overflow-wrap: anywhere; white-space: pre-line; color: var(--ink);
}
details p.made { color: var(--quiet); }
@page { margin: 12mm; }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --card: #ffffff; --mat: #ffffff; --ink: #000000; --quiet: #444444;
    --line: #cccccc; --accent: #000000; --track: #dddddd;
  }
  body { max-width: none; padding: 0; font-size: 8.5pt; }
  header { margin-bottom: 6mm; }
  h1 { font-size: 16pt; }
  main { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 4mm; }
  figure { break-inside: avoid; border-radius: 0; }
  figcaption { padding: 2mm; gap: 1mm; }
  .tag { font-size: 7.5pt; }
  .bar, details { display: none; }
  .label { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
