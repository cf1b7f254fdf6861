// Teams' measures and colours for cards. Colours are CSS variables: a change of theme needs no new rendering.

const colors = () =>
  Object.fromEntries(
    ["default", "dark", "light", "accent", "good", "warning", "attention"].map((name) => [
      name,
      { default: `var(--card-${name})`, subtle: `var(--card-${name === "default" ? "subtle" : name})` },
    ]),
  );

const container = (name) => ({
  backgroundColor: `var(--card-${name}-background)`,
  borderColor: `var(--card-${name}-border)`,
  foregroundColors: colors(),
});

const FONT = {
  fontFamily: "var(--font)",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};

export const HOST = {
  supportsInteractivity: true,
  ...FONT,
  fontTypes: { default: FONT, monospace: { ...FONT, fontFamily: "var(--mono)" } },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container("default"),
    emphasis: container("emphasis"),
    accent: container("accent"),
    good: container("good"),
    warning: container("warning"),
    attention: container("attention"),
  },
  textStyles: { heading: { size: "large", weight: "bolder" }, columnHeader: { weight: "bolder" } },
  textBlock: { headingLevel: 2 },
  factSet: { title: { weight: "bolder", wrap: true, maxWidth: 140 }, value: { wrap: true }, spacing: 12 },
  table: { cellSpacing: 8 },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { suffix: " *", suffixColor: "attention", size: "default", weight: "default" },
      optionalInputs: { size: "default", weight: "default" },
    },
    errorMessage: { size: "small", color: "attention" },
    debounceTimeInMilliSeconds: 250,
    allowDynamicallyFilteredChoiceSet: true,
  },
  adaptiveCard: { allowCustomStyle: false },
};
