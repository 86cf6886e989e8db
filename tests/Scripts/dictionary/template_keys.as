// covers: P-05 dictionary<K, V>: what cannot be a key
// oracle: none (the template is not in the reference)
class Foo {}

void main()
{
    dictionary<Foo, int> d; // expect error AS3041
}
