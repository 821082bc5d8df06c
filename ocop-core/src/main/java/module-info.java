/** The shared vocabulary of the OCOP library; depends on nothing of ours. */
module vn.ocop.core {
  requires transitive jakarta.validation;
  requires org.hibernate.validator;
  requires static org.immutables.value;
  requires static org.jspecify;

  exports vn.ocop.core.duplicate;
  exports vn.ocop.core.duplicate.linkage;
  exports vn.ocop.core.duplicate.linkage.comparison;
  exports vn.ocop.core.duplicate.reading;
  exports vn.ocop.core.law;
  exports vn.ocop.core.place;
  exports vn.ocop.core.product;
  exports vn.ocop.core.programme;
  exports vn.ocop.core.recognition;
  exports vn.ocop.core.result;
  exports vn.ocop.core.text;
  exports vn.ocop.core.validation;

  opens vn.ocop.core.product to
      org.hibernate.validator;
  opens vn.ocop.core.validation.internal to
      org.hibernate.validator;
}
