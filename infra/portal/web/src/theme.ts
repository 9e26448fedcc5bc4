import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** The dark end is used for text and buttons, so that both pass 4.5:1 on white. */
export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: { fontFamily: "'Be Vietnam Pro', system-ui, sans-serif", fontWeight: '600' },
  primaryColor: 'thac',
  primaryShade: 7,
  colors: {
    thac: [
      '#eaf5f6',
      '#d5e8eb',
      '#a9d0d6',
      '#7ab7c0',
      '#54a0ac',
      '#358b99',
      '#1d7686',
      '#0b5c6b',
      '#0a5260',
      '#083f4a',
    ],
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
});

/** The kit's greys and its red are too faint for small text; these are 5:1 and better. */
export const readable: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#16242b',
    '--mantine-color-dimmed': '#48585f',
    '--mantine-color-placeholder': '#5b6b72',
    '--mantine-color-error': '#a11212',
  },
  dark: {},
});
