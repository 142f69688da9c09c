/**
 * The looks of a chart as a file: those of app/styles/charts.css on paper, as plain values, since a file has no variables and is
 * often printed. The colours are those of tokens.css by day.
 */
export const fileStyle = `
text { font-family: "Atkinson Hyperlegible Next", Verdana, sans-serif; font-size: 15px; fill: #17191f; }
.file-paper { fill: #ffffff; }
.file-title { font-family: "Newsreader", Georgia, serif; font-size: 24px; font-weight: 700; }
.file-title, .file-text, .file-heading, .file-source { text-anchor: start; }
.file-heading { font-weight: 700; }
.file-text, .file-source { font-size: 13px; fill: #565a66; }
.drawing-value text { font-weight: 700; }
.drawing-none { fill: #565a66; }
.drawing-track, .drawing-land { fill: #dcd8cb; }
.drawing-nation { fill: #dcd8cb; stroke: #ffffff; stroke-width: 1.5; }
.drawing-neighbour { fill: #f1efe6; }
.drawing-bar, .drawing-dot { fill: #2238c4; }
.drawing-line { fill: none; stroke: #2238c4; stroke-width: 2.5; }
.drawing-band { fill: #2238c4; fill-opacity: 0.22; }
.drawing-circle { fill: #2238c4; fill-opacity: 0.35; stroke: #17191f; stroke-width: 1; }
.drawing-whisker { fill: none; stroke: #17191f; stroke-width: 1.5; }
.drawing-halo { fill: none; stroke: #ffffff; stroke-width: 4.5; }
.drawing-grid { stroke: #dcd8cb; }
.drawing-axis, .drawing-base { stroke: #8a8675; }
.drawing-axis text { stroke: none; }
`;
