import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './format';
import en from './locales/en.json';
import vi from './locales/vi.json';

const REMEMBERED = 'thac.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { page: typeof vi };
  }
}

void i18next.use(initReactI18next).init({
  lng: localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi',
  fallbackLng: 'vi',
  defaultNS: 'page',
  resources: { vi: { page: vi }, en: { page: en } },
  interpolation: { escapeValue: false }, // React escapes
});
document.documentElement.lang = i18next.language;

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

export function speak(chosen: Language): void {
  localStorage.setItem(REMEMBERED, chosen);
  document.documentElement.lang = chosen;
  void i18next.changeLanguage(chosen);
}

export default i18next;
