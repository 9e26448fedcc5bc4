import { useSyncExternalStore } from 'react';
import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { clientId, signInAddress } from './page';

/** Authorization Code with PKCE; the token lives as long as the tab and is never in a cookie. */
const manager = new UserManager({
  authority: signInAddress,
  client_id: clientId,
  redirect_uri: `${window.location.origin}/signed-in`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  response_type: 'code',
  scope: 'openid profile',
  automaticSilentRenew: false, // it needs a frame, which the content policy forbids
  monitorSession: false,
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
});

interface Session {
  ready: boolean;
  user: User | null;
}

let session: Session = { ready: false, user: null };
const listeners = new Set<() => void>();

function become(user: User | null): void {
  session = { ready: true, user: user && !user.expired ? user : null };
  listeners.forEach((tell) => tell());
}

void manager.getUser().then(become, () => become(null));

export function useSession(): Session {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => session,
  );
}

export function token(): string | undefined {
  return session.user?.access_token;
}

/** Who is signed in, for what is kept on this machine. */
export function login(): string {
  return session.user?.profile.sub ?? '';
}

/** Goes to the sign-in page and comes back to where the person was. */
export async function signIn(): Promise<void> {
  const { pathname, search } = window.location;
  await manager.signinRedirect({ state: pathname === '/signed-in' ? '/' : pathname + search });
}

let coming: Promise<string> | undefined;

/** Takes the answer of the sign-in page, once, and says where to go on. */
export function finishSignIn(): Promise<string> {
  coming ??= manager.signinRedirectCallback().then((user) => {
    become(user);
    return typeof user.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  });
  return coming;
}

export async function signOut(): Promise<void> {
  const idToken = session.user?.id_token;
  await manager.removeUser();
  become(null);
  try {
    await manager.signoutRedirect(idToken ? { id_token_hint: idToken } : {});
  } catch {
    window.location.assign('/'); // an issuer without a sign-out page
  }
}

/** The token is no longer taken: the page asks to sign in again, and keeps its address. */
export function sessionEnded(): void {
  void manager.removeUser();
  become(null);
}
