// dictionary<K, V>: what cannot be a key
// covers: A10.dictionary-template
// oracle: none (the reference has no such template)
class Foo {}

void main()
{
    dictionary<Foo, int> d; // expect error AS3041
}
