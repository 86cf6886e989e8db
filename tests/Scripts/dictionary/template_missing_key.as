// dictionary<K, V>: reading makes no keys
// covers: A10.dictionary-template
// oracle: none (the reference has no such template)
void main()
{
    dictionary<string, int> d;
    println("" + d["nope"]); // expect exception: Invalid access to non-existing value
}
