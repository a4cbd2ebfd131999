/** Where Alexa sends requests: a Lambda function's ARN, or an HTTPS address and its certificate's kind. */
export interface Endpoint {
  readonly uri: string;
  readonly sslCertificateType?: 'SelfSigned' | 'Wildcard' | 'Trusted';
}

/** Where a kind of request goes: to the region's own endpoint, or else to the first. */
export interface Destination {
  readonly endpoint: Endpoint;
  readonly regions: Readonly<Record<string, { readonly endpoint: Endpoint }>>;
}

/** What the store shows in one locale. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
  readonly smallIconUri: string;
  readonly largeIconUri: string;
}

/** The pages that the store links to in one locale. */
export interface Pages {
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
}

/** skill.json, as far as Gentle Hands fills it in; the tests hold it against Amazon's whole type. */
export interface Manifest {
  readonly manifestVersion: string;
  readonly publishingInformation: {
    readonly category: string;
    readonly distributionMode: string;
    readonly isAvailableWorldwide: boolean;
    readonly distributionCountries: readonly string[];
    readonly testingInstructions: string;
    readonly locales: Readonly<Record<string, Listing>>;
  };
  readonly privacyAndCompliance: {
    readonly [flag: string]: boolean | Readonly<Record<string, Pages>>;
    readonly locales: Readonly<Record<string, Pages>>;
  };
  readonly permissions: readonly { readonly name: string }[];
  /** Absent until it is known where events go. */
  readonly events?: Destination & {
    readonly subscriptions: readonly { readonly eventName: string }[];
  };
  readonly apis: {
    readonly custom: Partial<Destination> & { readonly interfaces: readonly unknown[] };
  };
}

export interface SkillFile {
  readonly manifest: Manifest;
}
