import Ajv from 'ajv';

const UNITS = ['Count', 'Milliseconds'];
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

/**
 * What CloudWatch takes metrics from, after the JSON schema of its specification:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 * What is told there in words is checked too: nothing more in an object of its own, at most 100
 * metrics, and targets at the root, numbers for metrics and texts for dimensions.
 */
const validate = new Ajv().compile({
  type: 'object',
  required: ['_aws'],
  properties: {
    _aws: {
      type: 'object',
      required: ['Timestamp', 'CloudWatchMetrics'],
      additionalProperties: false,
      properties: {
        Timestamp: { type: 'integer' },
        CloudWatchMetrics: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['Namespace', 'Dimensions', 'Metrics'],
            additionalProperties: false,
            properties: {
              Namespace: text(1024),
              Dimensions: {
                type: 'array',
                minItems: 1,
                items: { type: 'array', maxItems: 30, items: text(250) },
              },
              Metrics: {
                type: 'array',
                minItems: 1,
                maxItems: 100,
                items: {
                  type: 'object',
                  required: ['Name', 'Unit'],
                  additionalProperties: false,
                  properties: { Name: text(1024), Unit: { enum: UNITS } },
                },
              },
            },
          },
        },
      },
    },
  },
});

interface Document {
  readonly _aws: {
    readonly Timestamp: number;
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
  readonly [member: string]: unknown;
}

/** A metric as CloudWatch keeps it. */
export interface Kept {
  readonly namespace: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Values of its dimensions; none for all turns together. */
  readonly by: readonly string[];
}

/**
 * The metrics that CloudWatch takes from a line.
 * @throws Error where CloudWatch would not take it
 */
export function metricsIn(line: string): Kept[] {
  const document = JSON.parse(line) as Document;
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors));
  return document._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name, Unit }) =>
      Dimensions.map((dimensions) => {
        const value = document[Name];
        if (typeof value !== 'number') throw new Error(`${Name} is no number`);
        const by = dimensions.map((dimension) => {
          const of = document[dimension];
          if (typeof of !== 'string') throw new Error(`${dimension} is no text`);
          return of;
        });
        return { namespace: Namespace, name: Name, unit: Unit, value, by };
      }),
    ),
  );
}
