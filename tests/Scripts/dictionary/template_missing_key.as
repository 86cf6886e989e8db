// covers: P-05 dictionary<K, V>: reading makes no keys
// oracle: none (the template is not in the reference)
void main()
{
    dictionary<string, int> d;
    println("" + d["nope"]); // expect exception: Invalid access to non-existing value
}
