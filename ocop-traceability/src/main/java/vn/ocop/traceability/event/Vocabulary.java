package vn.ocop.traceability.event;

/** A list of standard terms in the Core Business Vocabulary (CBV 2.0) or the GS1 Web Vocabulary. */
public enum Vocabulary {
  /** What business step an event was part of (CBV 2.0, section 7.1): 41 terms. */
  BUSINESS_STEP,
  /** The business condition of objects after an event (section 7.2): 33 terms. */
  DISPOSITION,
  /** Kinds of business document (section 7.3): 13 terms. */
  BUSINESS_TRANSACTION_TYPE,
  /** What a source or destination stands for (section 7.4): 3 terms. */
  SOURCE_DESTINATION_TYPE,
  /** Why an event was declared wrong (section 7.5): 2 terms. */
  ERROR_REASON,
  /** What a sensor measured (GS1 Web Vocabulary, class MeasurementType). */
  MEASUREMENT_TYPE,
  /** What kind of alarm a sensor raised (GS1 Web Vocabulary, class SensorAlertType). */
  SENSOR_ALERT,
  /** Which component of a reading a value is (CBV 2.0, sensor reports). */
  COMPONENT
}
