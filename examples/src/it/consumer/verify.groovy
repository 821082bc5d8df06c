import groovy.xml.XmlSlurper
import java.util.jar.JarFile

/* What the consumer printed on the module path, beside what the validation provider logs. */
def printed = new File(basedir, 'target/printed.txt').readLines('UTF-8')
def expected = [
    'points: 70',
    'stars by points: 4',
    'stars: 3',
    'fault: UNKNOWN_CRITERION',
    'names the criterion: true',
    'check digit: 6',
    'violations: 1 GTIN',
    'own module: vn.example.consumer',
    'scoring module: vn.ocop.scoring',
    'traceability module: vn.ocop.traceability',
]
assert printed.findAll { it in expected } == expected : printed.join('\n')

/* What would be published. */
def installed = { String artifact -> new File(localRepositoryPath, "vn/ocop/${artifact}") }
def only = { File folder, String ending ->
  def found = []
  folder.eachFileRecurse { if (it.name.endsWith(ending)) found << it }
  assert found.size() == 1 : "${found.size()} files *${ending} in ${folder.name}"
  found[0]
}

/* The BOM decides versions of our own modules and of nothing else. */
def bom = new XmlSlurper().parse(only(installed('ocop-parent'), '.pom'))
assert bom.dependencyManagement.dependencies.dependency.collect { it.groupId.text() + ':' + it.artifactId.text() } ==
    ['vn.ocop:ocop-core', 'vn.ocop:ocop-scoring', 'vn.ocop:ocop-traceability']
assert bom.dependencies.isEmpty() && bom.profiles.isEmpty() && bom.build.isEmpty() && bom.modules.isEmpty()

/* Each published module stands alone: what it passes on to consumers, and what it is only compiled with. */
def passedOn = [
    'ocop-core': ['jakarta.validation-api', 'hibernate-validator'],
    'ocop-scoring': ['ocop-core', 'jackson-core'],
    'ocop-traceability': ['ocop-core', 'jackson-core', 'jts-core'],
]
passedOn.each { artifact, compile ->
  def file = only(installed(artifact), '.pom')
  def pom = new XmlSlurper().parse(file)
  assert !file.getText('UTF-8').contains('${') : "${artifact}: a property is left"
  assert pom.parent.isEmpty() && pom.dependencyManagement.isEmpty() && pom.profiles.isEmpty()
  assert pom.licenses.license.name.text() == 'Apache-2.0'
  def scopes = pom.dependencies.dependency.collectEntries { [it.artifactId.text(), it.scope.text()] }
  assert scopes.findAll { it.value == 'compile' }.keySet() == compile as Set : "${artifact}: ${scopes}"
  def compiledWith = ['value', 'jspecify'] + (artifact == 'ocop-scoring' ? ['jstachio-annotation'] : [])
  assert scopes.findAll { it.value != 'compile' } == compiledWith.collectEntries { [it, 'provided'] } : "${artifact}: ${scopes}"
  assert pom.dependencies.dependency.every { !it.version.isEmpty() }

  new JarFile(only(installed(artifact), 'SNAPSHOT.jar')).withCloseable { jar ->
    assert jar.getEntry('META-INF/LICENSE') != null : "${artifact}: no licence in the jar"
    assert jar.getEntry('module-info.class') != null
  }
}
return true
