/** What the portal wrote into the page for this one visit. */
export const nonce = meta('thac-nonce');
export const signInAddress = meta('thac-sign-in') || window.location.origin;
export const clientId = meta('thac-client') || 'thac-portal';

function meta(name: string): string {
  const content = document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
  return content.startsWith('__') ? '' : content; // served by Vite, not by the portal
}
